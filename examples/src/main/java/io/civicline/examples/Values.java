package io.civicline.examples;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the values of arguments, and says what is wrong with one before anything is done. */
public final class Values {

    private Values() {}

    /**
     * Reads a whole number.
     *
     * @param option what the number is for, as it is written
     * @throws UsageException if the value is no whole number from {@code least} to {@code most}, both included
     */
    public static long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        throw new UsageException(
                option + " needs a whole number from " + least + " to " + most + ", not '" + value + "'");
    }

    /**
     * Reads the path of a file or folder, which need not exist.
     *
     * @throws UsageException if no file can have that path
     */
    public static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + value + "' is no path: " + e.getReason());
        }
    }

    /**
     * Reads the path of a file that is going to be written.
     *
     * @param option what the file is for, as it is written
     * @throws UsageException if nothing can be written there, as far as that can be known before
     */
    public static Path writable(String option, String value) {
        if (value.isBlank()) {
            throw new UsageException(option + " needs the file to write");
        }
        Path file = path(value);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new UsageException(option + " needs a file to write, and '" + value + "' is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(option + " needs a folder that exists, and '" + folder + "' does not");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new UsageException(option + " cannot write '" + value + "'");
        }
        return file;
    }
}
