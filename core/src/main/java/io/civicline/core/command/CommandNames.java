package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.internal.Kebab;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the commands, as policies and stored campaigns write them. An API: a name is never given to anything else. */
public final class CommandNames {

    private static final Map<Class<? extends Command>, String> NAMES = new LinkedHashMap<>();

    static {
        collect(Command.class);
    }

    private CommandNames() {}

    private static void collect(Class<? extends Command> type) {
        if (!type.isSealed()) {
            NAMES.put(type, Kebab.of(type));
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted.asSubclass(Command.class));
        }
    }

    static String of(Class<? extends Command> command) {
        return requireNonNull(NAMES.get(command), "every command has a name");
    }

    /**
     * Lists every command with its name.
     *
     * @return in the order of the groups in {@link Command}
     */
    public static Map<Class<? extends Command>, String> all() {
        return Collections.unmodifiableMap(NAMES);
    }
}
