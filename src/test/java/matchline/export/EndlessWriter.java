package matchline.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;

/** A program that replaces a file again and again until it is killed. Whole files can be told by their check sum. */
final class EndlessWriter {
    private static final int LONGEST = 200_000;

    private EndlessWriter() {}

    /** The file, and how many times it is written; without a number, for ever. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        Random random = new Random();
        for (int i = 0; i < times; i++) {
            byte[] content = content(random);
            try {
                AtomicFile.write(file, Overwrite.REPLACE, out -> {
                    for (int from = 0; from < content.length; from += 1 << 12) {
                        out.write(content, from, Math.min(1 << 12, content.length - from));
                        out.flush();
                    }
                });
                System.out.println("written");
            } catch (IOException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    /** Random bytes, and their check sum in the first eight. */
    static byte[] content(Random random) {
        byte[] content = new byte[Long.BYTES + LONGEST / 2 + random.nextInt(LONGEST / 2)];
        random.nextBytes(content);
        return ByteBuffer.wrap(content).putLong(0, checkSum(content)).array();
    }

    static boolean isWhole(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return content.length > Long.BYTES && ByteBuffer.wrap(content).getLong(0) == checkSum(content);
    }

    private static long checkSum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content, Long.BYTES, content.length - Long.BYTES);
        return sum.getValue() + content.length;
    }
}
