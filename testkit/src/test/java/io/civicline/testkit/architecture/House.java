package io.civicline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checkout: where each module has its sources and its compiled classes. */
final class House {

    private static final Path ROOT = root();

    private House() {}

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with .mvn above " + here);
    }

    static Path compiled(Room room) {
        Path classes = ROOT.resolve(room.folder()).resolve("target").resolve("classes");
        if (!Files.isRegularFile(classes.resolve("module-info.class"))) {
            throw new IllegalStateException(classes + " holds no compiled module: build the whole reactor");
        }
        return classes;
    }

    static ModuleDescriptor descriptor(Room room) {
        return ModuleFinder.of(compiled(room)).findAll().iterator().next().descriptor();
    }

    /** The classes of every published module, without anybody's tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(Arrays.stream(Room.values()).map(House::compiled).toList());
    }

    /** The packages of a module that have at least one type. */
    static Set<String> packages(Room room) {
        return new ClassFileImporter()
                .importPath(compiled(room)).stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each source file makes at least one class, so a rule about these modules must see at least as many. */
    static int sourceFiles(Collection<Room> rooms) {
        return rooms.stream().mapToInt(room -> sources(room).size()).sum();
    }

    static List<Path> sources(Room room) {
        Path folder = ROOT.resolve(room.folder()).resolve("src").resolve("main").resolve("java");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
