// Fills a template as io.ruamlem.bench.contest.Worker does: once for each line that comes in; answers with seconds and CPU seconds.
const fs = require('fs');
const readline = require('readline');
const [engine, template, tables, rows, report] = process.argv.slice(2);

const data = () => ({
  tables: Array.from({ length: tables }, (_, i) => ({
    title: `หัวข้อที่ ${i}`,
    rows: Array.from({ length: rows }, (_, row) => ({
      first: `สถานศึกษาแห่งที่ ${i}/${row}`,
      second: `จัดกิจกรรมครั้งที่ ${row}`,
      third: `${100 * row}`,
    })),
  })),
});

const engines = {
  async docxtemplater() {
    const PizZip = require('pizzip');
    const Docxtemplater = require('docxtemplater');
    const document = new Docxtemplater(new PizZip(fs.readFileSync(template)));
    document.render(data());
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  },
  carbone() {
    const carbone = require('carbone');
    return new Promise((resolve, reject) =>
      carbone.render(template, data(), (error, result) => (error ? reject(error) : resolve(result))));
  },
};

(async () => {
  for await (const _ of readline.createInterface({ input: process.stdin })) {
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    fs.writeFileSync(report, await engines[engine]());
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const used = process.cpuUsage(cpu);
    console.log(`${seconds} ${(used.user + used.system) / 1e6} NaN`);
  }
  process.exit(0);
})();
