package io.ruamlem.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The container of Office files before 2007 ([MS-CFB]), in which workbooks under a password stand to this day. Only the
 * names of its streams are looked for, entry by entry through the whole file: what its chains say may be anything.
 */
record OldContainer(Path file) {
    private static final int ENTRY = 128;
    private static final int ENTRIES_AT_ONCE = 512;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final int STREAM = 2;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY = 48;

    /** In the order they count: a workbook under a password may hold more than one of these. */
    private static final List<String> STREAMS = List.of("encryptedpackage", "workbook", "book", "worddocument");

    /** What the file is. */
    NotReadableException kind() throws IOException {
        Limit.FILE.check(Files.size(file));
        try (var channel = Files.newByteChannel(file)) {
            return switch (firstStream(channel)) {
                case 0 -> NotReadableException.encrypted();
                case 1, 2 -> NotReadableException.kind("xls");
                case 3 -> NotReadableException.kind("docx");
                default ->
                    isWhole(channel)
                            ? NotReadableException.kind("unknown")
                            : NotReadableException.damaged(Damage.NOT_WHOLE, "OLE2");
            };
        }
    }

    /** The place in {@link #STREAMS} of the first that is there. */
    private static int firstStream(SeekableByteChannel channel) throws IOException {
        int first = STREAMS.size();
        var entries = ByteBuffer.allocate(ENTRY * ENTRIES_AT_ONCE).order(ByteOrder.LITTLE_ENDIAN);
        while (fill(channel, entries) >= ENTRY) {
            for (int at = 0; at + ENTRY <= entries.limit(); at += ENTRY) {
                int found = STREAMS.indexOf(stream(entries, at));
                if (found >= 0) first = Math.min(first, found);
            }
        }
        return first;
    }

    /** The name of the stream whose entry this is; empty if it is none. */
    private static String stream(ByteBuffer entries, int at) {
        int length = entries.getShort(at + NAME_LENGTH) - 2;
        if (entries.get(at + TYPE) != STREAM || length <= 0 || length > NAME_LENGTH) return "";
        return new String(entries.array(), at, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private static int fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
        buffer.flip();
        return buffer.limit();
    }

    /** Whether the file reaches to its list of streams. */
    private static boolean isWhole(SeekableByteChannel channel) throws IOException {
        var head = ByteBuffer.allocate(ENTRY).order(ByteOrder.LITTLE_ENDIAN);
        if (fill(channel.position(0), head) < ENTRY) return false;
        int shift = head.getShort(SECTOR_SHIFT) & 15;
        long sector = Integer.toUnsignedLong(head.getInt(FIRST_DIRECTORY));
        return (sector + 2) << shift <= channel.size();
    }
}
