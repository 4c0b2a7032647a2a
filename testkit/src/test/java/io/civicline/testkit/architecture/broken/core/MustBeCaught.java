package io.civicline.testkit.architecture.broken.core;

final class MustBeCaught extends Exception {
    private static final long serialVersionUID = 1L;
}
