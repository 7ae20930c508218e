package io.ruamlem.model;

/** How a node is called: its level ({@code focus}), its number as printed ({@code 1.1}, may be empty), its label. */
public record Heading(String level, String no, String label) {}
