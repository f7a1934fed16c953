import java.io.IOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Rewrites the classes of jars in the class file format of today, nothing else changed: those from before Java 6 are
 * left out of the cache that the packaged program starts from. To be run as {@code java Modern.java JAR...}.
 */
final class Modern {
    private Modern() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            rewrite(Path.of(jar));
        }
    }

    private static void rewrite(Path jar) throws IOException {
        Path modern = jar.resolveSibling(jar.getFileName() + ".modern");
        try (JarFile in = new JarFile(jar.toFile());
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()});
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(modern))) {
            ClassFile format = format(classes);
            for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                copy(in, entries.nextElement(), format, out);
            }
        }
        Files.move(modern, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(JarFile in, JarEntry entry, ClassFile format, JarOutputStream out) throws IOException {
        byte[] content = in.getInputStream(entry).readAllBytes();
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(
                entry.getName().endsWith(".class")
                        ? format.transformClass(format.parse(content), modernised())
                        : content);
    }

    /** Method bodies are built anew, for the sake of the stack maps that old ones lack. */
    private static ClassTransform modernised() {
        return ClassTransform.transformingMethodBodies((CodeBuilder code, CodeElement element) -> code.with(element))
                .andThen((builder, element) -> builder.with(modern(element)));
    }

    private static ClassElement modern(ClassElement element) {
        return element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.latestMajorVersion(), 0) : element;
    }

    private static ClassFile format(ClassLoader classes) {
        return ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(classes)));
    }
}
