package io.civicline.testkit.architecture.broken.core;

public final class Ticket {}
