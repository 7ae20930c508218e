package io.ruamlem.bench.contest;

/** Something that is timed, again and again; each run does all of its work anew. */
interface Contender {
    void run() throws Exception;
}
