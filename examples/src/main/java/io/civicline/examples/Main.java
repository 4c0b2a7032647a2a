package io.civicline.examples;

import java.util.List;

/** Runs an example by name. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("examples: " + List.of(args));
    }
}
