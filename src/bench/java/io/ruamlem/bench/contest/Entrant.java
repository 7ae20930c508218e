package io.ruamlem.bench.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Who may contend, and on what; a process loads the classes of its own contender only. */
public enum Entrant {
    /** Folder of the round, XML of its report, file to write. */
    LIMIT {
        @Override
        Contender of(List<String> args) {
            return new Limit(path(args, 0), path(args, 1), path(args, 2));
        }
    },
    /** Folder of the round, report to write; so the next two. */
    RUAMLEM {
        @Override
        Contender of(List<String> args) {
            return new RuamlemMerge(path(args, 0), path(args, 1));
        }
    },
    XDOCREPORT {
        @Override
        Contender of(List<String> args) throws IOException {
            return new XDocReportMerge(path(args, 0), path(args, 1));
        }
    },
    POI_TL {
        @Override
        Contender of(List<String> args) throws IOException {
            return new PoiTlMerge(path(args, 0), path(args, 1));
        }
    },
    /** Folder of the round; so the next two. */
    INFLATION {
        @Override
        Contender of(List<String> args) {
            return new Inflation(path(args, 0));
        }
    },
    RUAMLEM_READING {
        @Override
        Contender of(List<String> args) {
            return new RuamlemReading(path(args, 0));
        }
    },
    POI_READING {
        @Override
        Contender of(List<String> args) {
            return new PoiReading(path(args, 0));
        }
    },
    /** Tables, their rows, report to write; so the next two. */
    RUAMLEM_FILLING {
        @Override
        Contender of(List<String> args) throws IOException {
            return new RuamlemFilling(Tables.of(args), path(args, 2));
        }
    },
    XDOCREPORT_FILLING {
        @Override
        Contender of(List<String> args) throws IOException {
            return new XDocReportFilling(Tables.of(args), path(args, 2));
        }
    },
    POI_TL_FILLING {
        @Override
        Contender of(List<String> args) throws IOException {
            return new PoiTlFilling(Tables.of(args), path(args, 2));
        }
    };

    abstract Contender of(List<String> args) throws IOException;

    private static Path path(List<String> args, int index) {
        return Path.of(args.get(index));
    }
}
