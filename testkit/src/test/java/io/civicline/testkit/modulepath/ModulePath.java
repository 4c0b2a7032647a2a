package io.civicline.testkit.modulepath;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** The module path of a host: the library, and the jars that Maven brings with it. */
final class ModulePath {

    private static final List<String> OURS = List.of("core", "routing", "sla", "persistence-spi", "engine");

    /** One class of each jar that the engine needs at run time. */
    private static final List<String> OTHERS = List.of(
            "jakarta.validation.Validator",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.hibernate.validator.HibernateValidator",
            "org.jboss.logging.Logger",
            "com.fasterxml.classmate.TypeResolver",
            "org.slf4j.Logger",
            "org.slf4j.nop.NOPServiceProvider");

    private ModulePath() {}

    /** What the compiler of a host sees: nullness annotations too. */
    static String toCompile() {
        return joined(Stream.of(jarOf("org.jspecify.annotations.NullMarked")));
    }

    /** What the running {@code host} needs: its own classes, and no nullness annotations. */
    static String toRun(Path host) {
        return joined(Stream.of(host));
    }

    private static String joined(Stream<Path> more) {
        Stream<Path> ours = OURS.stream()
                .map(folder -> Path.of("..", folder, "target", "classes")
                        .toAbsolutePath()
                        .normalize());
        return Stream.of(ours, OTHERS.stream().map(ModulePath::jarOf), more)
                .flatMap(paths -> paths)
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
    }

    private static Path jarOf(String className) {
        try {
            CodeSource source = Class.forName(className, false, ModulePath.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("no jar with " + className, e);
        }
    }
}
