package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;

/**
 * One change of a folder.
 *
 * @param file which
 * @param before what stands in it, once or more; {@code (file)} for all of it
 * @param after what stands there instead; {@code (gone)}, {@code (empty)} and {@code (gbk)} are about the file as a whole
 */
record Change(String file, String before, String after) {

    private static final String ALL = "(file)";

    PolicyFiles in(PolicyFiles folder) {
        if (after.equals("(gone)")) {
            return folder.without(file);
        }
        if (after.equals("(gbk)")) {
            return folder.with(file, ("编码\n" + text(folder)).getBytes(Charset.forName("GBK")));
        }
        String written = after.equals("(empty)") ? "" : after.replace("⏎", "\n");
        if (before.equals(ALL)) {
            return folder.with(file, written);
        }
        String text = text(folder);
        assertThat(text).as("the change must change something").contains(before);
        int at = text.indexOf(before);
        return folder.with(file, text.substring(0, at) + written + text.substring(at + before.length()));
    }

    private String text(PolicyFiles folder) {
        return new String(folder.bytes(file).orElseThrow(), UTF_8);
    }
}
