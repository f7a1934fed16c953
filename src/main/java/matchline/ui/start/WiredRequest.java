package matchline.ui.start;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A launch request as it goes from one start of the program to another: a greeting, then its arguments. */
final class WiredRequest {
    private static final int GREETING = 0x4d4c_0001;
    private static final int MOST_ARGUMENTS = 8;

    private WiredRequest() {}

    static void write(LaunchRequest request, OutputStream wire) throws IOException {
        DataOutputStream out = new DataOutputStream(wire);
        List<String> arguments = request.arguments();
        out.writeInt(GREETING);
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            out.writeUTF(argument);
        }
    }

    /**
     * What was written.
     *
     * @throws IOException if it is something else
     */
    static LaunchRequest read(InputStream wire) throws IOException {
        DataInputStream in = new DataInputStream(wire);
        if (in.readInt() != GREETING) {
            throw new IOException("not a greeting of ours");
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_ARGUMENTS) {
            throw new IOException("so many arguments: " + count);
        }
        try {
            Map<String, String> arguments = new HashMap<>();
            for (int left = count; left > 0; left--) {
                String[] argument = in.readUTF().substring("--".length()).split("=", 2);
                arguments.put(argument[0], argument[1]);
            }
            return LaunchRequest.of(arguments);
        } catch (RuntimeException senseless) {
            throw new IOException(senseless);
        }
    }
}
