import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts into the program's classes what Java would otherwise make of them at every start, with the machinery to make
/// it: the tests of a `switch` over types, and `equals` and `hashCode` of records. The class cache of JDK 25 holds
/// lambdas, but not these.
///
/// JEP 483 says what the cache holds; what is put in does as `SwitchBootstraps.typeSwitch` and `ObjectMethods` say.
final class Inlined {
    private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassFile format;

    private Inlined(ClassLoader classes) {
        this.format = ClassFile.of(ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// Rewrites a jar in place.
    ///
    /// @param others the jars that its classes are compiled against
    static void rewrite(Path jar, List<Path> others) throws IOException {
        List<URL> all = new ArrayList<>();
        for (Path other : others) {
            all.add(other.toUri().toURL());
        }
        Path copy = Files.copy(jar, jar.resolveSibling(jar.getFileName() + ".copy"));
        all.add(copy.toUri().toURL());
        try (URLClassLoader classes = new URLClassLoader(all.toArray(URL[]::new));
                FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            Inlined inlined = new Inlined(classes);
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                Files.write(file, inlined.inlined(Files.readAllBytes(file)));
            }
        }
        Files.delete(copy);
    }

    private byte[] inlined(byte[] before) {
        ClassModel type = format.parse(before);
        List<Test> tests = new ArrayList<>();
        ClassTransform replacing = (builder, element) -> {
            if (element instanceof MethodModel method
                    && method.code().stream()
                            .flatMap(CodeModel::elementStream)
                            .anyMatch(part -> test(type, part, 0).isPresent())) {
                builder.transformMethod(method, (body, part) -> {
                    if (part instanceof CodeModel code) {
                        body.transformCode(
                                code,
                                (instructions, instruction) -> test(type, instruction, tests.size())
                                        .ifPresentOrElse(
                                                test -> {
                                                    tests.add(test);
                                                    test.call(instructions);
                                                },
                                                () -> instructions.with(instruction)));
                    } else {
                        body.with(part);
                    }
                });
            } else {
                builder.with(element);
            }
        };
        ClassTransform adding = ClassTransform.endHandler(builder -> tests.forEach(test -> test.define(builder)));
        byte[] after = format.transformClass(type, replacing.andThen(adding));
        return tests.isEmpty() ? before : after;
    }

    /// A method that is put in the place of one that is linked at run time.
    private record Test(ClassDesc owner, boolean inInterface, String name, MethodTypeDesc type, Body body) {
        void call(CodeBuilder code) {
            code.invokestatic(owner, name, type, inInterface);
        }

        void define(ClassBuilder builder) {
            builder.withMethodBody(name, type, HIDDEN, body::write);
        }
    }

    private interface Body {
        void write(CodeBuilder code);
    }

    private static Optional<Test> test(ClassModel type, Object element, int number) {
        if (!(element instanceof InvokeDynamicInstruction call)) {
            return Optional.empty();
        }
        List<ConstantDesc> given = call.bootstrapArgs();
        return body(call, given)
                .map(body -> new Test(
                        type.thisClass().asSymbol(),
                        type.flags().has(AccessFlag.INTERFACE),
                        call.name() + "$" + number,
                        call.typeSymbol(),
                        body));
    }

    private static Optional<Body> body(InvokeDynamicInstruction call, List<ConstantDesc> given) {
        String maker =
                call.bootstrapMethod().owner().displayName() + "." + call.name().stringValue();
        return switch (maker) {
            case "SwitchBootstraps.typeSwitch" ->
                given.stream().allMatch(ClassDesc.class::isInstance)
                        ? Optional.of(code -> firstThatFits(
                                code, given.stream().map(ClassDesc.class::cast).toList()))
                        : Optional.empty();
            case "ObjectMethods.hashCode" -> Optional.of(code -> hashCode(code, getters(given)));
            case "ObjectMethods.equals" ->
                Optional.of(code -> equals(code, (ClassDesc) given.getFirst(), getters(given)));
            default -> Optional.empty();
        };
    }

    private static List<DirectMethodHandleDesc> getters(List<ConstantDesc> given) {
        return given.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    private static void firstThatFits(CodeBuilder code, List<ClassDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, absent -> absent.iconst_m1().ireturn());
        for (int i = 0; i < labels.size(); i++) {
            int index = i;
            code.iload(1)
                    .loadConstant(index)
                    .ifThen(
                            Opcode.IF_ICMPLE,
                            open -> open.aload(0)
                                    .instanceOf(labels.get(index))
                                    .ifThen(fits -> fits.loadConstant(index).ireturn()));
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private static void hashCode(CodeBuilder code, List<DirectMethodHandleDesc> getters) {
        code.iconst_0();
        for (DirectMethodHandleDesc getter : getters) {
            code.loadConstant(31).imul();
            ClassDesc field = get(code.aload(0), getter);
            ClassDesc hashed = field.isPrimitive() ? field : ConstantDescs.CD_Object;
            code.invokestatic(kind(field), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
            code.iadd();
        }
        code.ireturn();
    }

    private static void equals(CodeBuilder code, ClassDesc record, List<DirectMethodHandleDesc> getters) {
        code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
        code.aload(1)
                .instanceOf(record)
                .ifThen(Opcode.IFEQ, other -> other.iconst_0().ireturn());
        for (DirectMethodHandleDesc getter : getters) {
            get(code.aload(0), getter);
            ClassDesc field = get(code.aload(1).checkcast(record), getter);
            ClassDesc compared =
                    field.isPrimitive() ? TypeKind.from(field).asLoadable().upperBound() : ConstantDescs.CD_Object;
            boolean primitive = field.isPrimitive();
            code.invokestatic(
                            kind(compared),
                            primitive ? "compare" : "equals",
                            MethodTypeDesc.of(
                                    primitive ? ConstantDescs.CD_int : ConstantDescs.CD_boolean, compared, compared))
                    .ifThen(
                            primitive ? Opcode.IFNE : Opcode.IFEQ,
                            other -> other.iconst_0().ireturn());
        }
        code.iconst_1().ireturn();
    }

    private static ClassDesc get(CodeBuilder code, DirectMethodHandleDesc getter) {
        ClassDesc type = getter.invocationType().returnType();
        code.getfield(getter.owner(), getter.methodName(), type);
        return type;
    }

    /// Who knows how to hash and compare values of a type.
    private static ClassDesc kind(ClassDesc type) {
        return !type.isPrimitive()
                ? OBJECTS
                : ClassDesc.of(
                        "java.lang",
                        switch (type.descriptorString()) {
                            case "Z" -> "Boolean";
                            case "B" -> "Byte";
                            case "C" -> "Character";
                            case "S" -> "Short";
                            case "I" -> "Integer";
                            case "J" -> "Long";
                            case "F" -> "Float";
                            default -> "Double";
                        });
    }
}
