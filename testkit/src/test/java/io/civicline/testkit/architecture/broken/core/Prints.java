package io.civicline.testkit.architecture.broken.core;

final class Prints {
    void print() {
        System.out.println("stored");
    }
}
