package io.civicline.testkit.architecture.broken.core;

final class TicketManager {}
