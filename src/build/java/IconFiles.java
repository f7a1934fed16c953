import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The program's icon in the files of other systems. Both kinds hold PNG files of several sizes.
final class IconFiles {
    private static final List<Integer> ICO_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> ICNS_SIZES =
            new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512));
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;

    private IconFiles() {}

    /// For Windows: a list of sizes and places, then the pictures.
    static Path ico(Path file) throws IOException {
        ByteBuffer list = ByteBuffer.allocate(ICO_HEADER + ICO_ENTRY * ICO_SIZES.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) ICO_SIZES.size());
        int place = list.capacity();
        for (int size : ICO_SIZES) {
            int length = png(size).length;
            list.put((byte) size).put((byte) size).putShort((short) 0);
            list.putShort((short) 1).putShort((short) 32).putInt(length).putInt(place);
            place += length;
        }
        try (var out = Files.newOutputStream(file)) {
            out.write(list.array());
            for (int size : ICO_SIZES) {
                out.write(png(size));
            }
        }
        return file;
    }

    /// For macOS: each picture after the name of its size and its length.
    static Path icns(Path file) throws IOException {
        int length = ICNS_HEADER;
        for (int size : ICNS_SIZES.values()) {
            length += ICNS_HEADER + png(size).length;
        }
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeBytes("icns");
            out.writeInt(length);
            for (var entry : ICNS_SIZES.entrySet()) {
                byte[] png = png(entry.getValue());
                out.writeBytes(entry.getKey());
                out.writeInt(ICNS_HEADER + png.length);
                out.write(png);
            }
        }
        return file;
    }

    private static byte[] png(int size) throws IOException {
        return Files.readAllBytes(Path.of("assets/icons/matchline-" + size + ".png"));
    }
}
