package io.civicline.examples.town;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.civicline.core.access.Actor;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A policy and somebody who sees every ticket under it and may do nothing: whoever tells the story must be able to read it,
 * and a folder need not have such a role.
 *
 * @param policy as the folder says, with that one role more
 * @param observer who has it
 */
public record Watched(PolicySet policy, Actor observer) {

    private static final String FILE = "access.json";
    private static final String OBSERVER = "observer";

    /**
     * Reads a folder.
     *
     * @param files its files
     * @return the policy, watched
     * @throws io.civicline.core.error.PolicyFaults if anything is wrong with the folder as it is
     */
    public static Watched load(PolicyFiles files) {
        String role = freeName(PolicyFolder.load(files));
        ObjectMapper json = new ObjectMapper();
        try {
            Optional<byte[]> own = files.bytes(FILE);
            ObjectNode access = own.isPresent() ? (ObjectNode) json.readTree(text(own.get())) : json.createObjectNode();
            access.withArray("roles").addObject().put("id", role).put("sees", "EVERYTHING");
            PolicySet watched = PolicyFolder.load(files.with(FILE, json.writeValueAsString(access)));
            return new Watched(watched, Actor.of(role, role));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(FILE + " was read before", e);
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String freeName(PolicySet policy) {
        String name = OBSERVER;
        while (hasRole(policy, name)) {
            name = name + "-";
        }
        return name;
    }

    private static boolean hasRole(PolicySet policy, String name) {
        return policy.roles().stream().anyMatch(role -> role.code().value().equals(name));
    }
}
