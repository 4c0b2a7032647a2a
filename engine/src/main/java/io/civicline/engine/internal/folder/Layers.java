package io.civicline.engine.internal.folder;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.internal.node.Node;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder and all that it extends, the farthest first. Not thread-safe. */
final class Layers {

    private final List<Fault> faults;
    private final List<Layer> layers = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Layers(List<Fault> faults) {
        this.faults = faults;
    }

    /**
     * Reads a folder and all that it extends.
     *
     * @param faults takes what is wrong with any of them
     * @return the farthest first, the folder itself last
     */
    static List<Layer> of(Source source, List<Fault> faults) {
        Layers layers = new Layers(faults);
        layers.add(source);
        return layers.layers;
    }

    /**
     * Files of one folder.
     *
     * @param name by which it is known, to see circles
     * @param prefix what stands before the names of its files in faults
     * @param files by name
     * @param place where it lies; null if on no disk
     */
    record Source(
            String name,
            String prefix,
            Map<String, byte[]> files,
            @Nullable Path place) {}

    private void add(Source source) {
        Layer layer = Layer.read(source.prefix(), source.files(), faults);
        open.push(source.name());
        Node.Fields policy = layer.fields("policy.json");
        for (String base : Row.texts(policy, "extends")) {
            Node at = policy.get("extends");
            String spot = (at == null ? policy : at).spot() + " extends";
            find(base, source, spot).ifPresent(found -> extend(found, base, spot));
        }
        open.pop();
        done.add(source.name());
        layers.add(layer);
    }

    private void extend(Source base, String name, String spot) {
        if (open.contains(base.name())) {
            faults.add(Fault.of("CYCLE", spot, "code", name));
        } else if (!done.contains(base.name())) {
            add(base);
        }
    }

    /** One name for one folder, whatever links lead to it. */
    static String real(Path place) {
        try {
            return place.toRealPath().toString();
        } catch (IOException | ClosedFileSystemException e) {
            return place.toString(); // reading it will say why
        }
    }

    private Optional<Source> find(String base, Source from, String spot) {
        if (base.startsWith(Packs.PREFIX)) {
            Optional<Map<String, byte[]>> pack = Packs.find(base);
            if (pack.isEmpty()) {
                faults.add(Fault.of(
                        "UNKNOWN_CODE", spot, "what", "pack", "code", base, "hint", "; there are " + Packs.names()));
            }
            return pack.map(files -> new Source(base, base + "/", files, null));
        }
        if (from.place() == null) {
            faults.add(
                    Fault.of("NO_FOLDER", spot, "why", "'" + base + "': the folder that extends it lies on no disk"));
            return Optional.empty();
        }
        try {
            Path place = from.place().resolve(base).normalize();
            return Optional.of(new Source(real(place), from.prefix() + base + "/", FolderFiles.read(place), place));
        } catch (InvalidPathException e) {
            faults.add(Fault.of("NO_FOLDER", spot, "why", "'" + base + "' is no path"));
        } catch (PolicyFaults e) {
            e.faults().forEach(fault -> faults.add(new Fault(fault.code(), spot, new LinkedHashMap<>(fault.args()))));
        }
        return Optional.empty();
    }
}
