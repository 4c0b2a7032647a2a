package io.civicline.engine.activation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A policy as the files of its folder, in one JSON document: readable wherever it lies, and the same on every machine. */
final class FolderForm implements PolicyForm {

    private static final int FORMAT = 1;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Bytes write(PolicySet policy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("files", texts(policy));
        return bytes(document);
    }

    @Override
    public PolicySet read(Bytes content) {
        try {
            JsonNode document = json.readTree(content.toArray());
            if (document.path("format").asInt() != FORMAT) {
                throw new IllegalArgumentException("a policy in the form " + document.path("format"));
            }
            Map<String, String> texts = new TreeMap<>();
            document.path("files")
                    .properties()
                    .forEach(file -> texts.put(file.getKey(), file.getValue().asText()));
            return PolicyFolder.load(PolicyFiles.of(texts));
        } catch (IOException e) {
            throw new UncheckedIOException("the archived policy is no JSON", e);
        }
    }

    /** Each section is what its files say; of {@code policy.json}, the section that goes by it. */
    @Override
    public Map<PolicySection, Bytes> sections(PolicySet policy) {
        Map<PolicySection, Map<String, Object>> parts = new EnumMap<>(PolicySection.class);
        for (PolicySection section : PolicySection.values()) {
            parts.put(section, new TreeMap<>());
        }
        texts(policy).forEach((name, text) -> {
            if (!name.equals("policy.json")) {
                part(parts, section(name)).put(name, text);
            }
        });
        part(parts, PolicySection.CALENDARS).put("zone", policy.zone().getId());
        policy.units()
                .centre()
                .ifPresent(centre -> part(parts, PolicySection.UNITS).put("centre", centre.value()));
        Map<String, String> citations = new LinkedHashMap<>();
        policy.citations().forEach((code, source) -> citations.put(code.value(), source));
        part(parts, PolicySection.REASONS).put("citations", citations);
        Map<PolicySection, Bytes> written = new EnumMap<>(PolicySection.class);
        parts.forEach((section, part) -> written.put(section, bytes(part)));
        return written;
    }

    private static Map<String, Object> part(Map<PolicySection, Map<String, Object>> parts, PolicySection section) {
        return parts.computeIfAbsent(section, key -> new TreeMap<>());
    }

    private static PolicySection section(String file) {
        return switch (file.split("[./-]", 2)[0]) {
            case "kinds" -> PolicySection.VOCABULARY;
            case "categories" -> PolicySection.CATEGORIES;
            case "regions" -> PolicySection.REGIONS;
            case "forms" -> PolicySection.FORMS;
            case "units", "relations", "duties" -> PolicySection.UNITS;
            case "calendars", "holidays", "countings" -> PolicySection.CALENDARS;
            case "reasons" -> PolicySection.REASONS;
            case "routing", "dispatch" -> PolicySection.ROUTING;
            case "clocks" -> PolicySection.CLOCKS;
            case "pressing" -> PolicySection.PRESSING;
            case "promises" -> PolicySection.PROMISES;
            case "reviews" -> PolicySection.REVIEWS;
            case "follow" -> PolicySection.FOLLOW_UPS;
            case "notices", "templates" -> PolicySection.NOTICES;
            case "access" -> PolicySection.ACCESS;
            default ->
                throw new IllegalStateException(
                        "the file " + file + " belongs to no section: say in PolicySection which one it is");
        };
    }

    private static Map<String, String> texts(PolicySet policy) {
        PolicyFiles files = PolicyFolder.files(policy);
        Map<String, String> texts = new TreeMap<>();
        files.names().forEach(name -> files.bytes(name).ifPresent(bytes -> texts.put(name, new String(bytes, UTF_8))));
        return texts;
    }

    private Bytes bytes(Object document) {
        try {
            return Bytes.of(json.writeValueAsBytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a policy", e);
        }
    }
}
