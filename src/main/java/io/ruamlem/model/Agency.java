package io.ruamlem.model;

/**
 * An office that is asked, as the form registers it.
 *
 * @param code letters and digits, unique in the form, e.g. {@code spp1}
 * @param name the registered name, as printed
 * @param shortName the name for tables and file names
 * @param kind which items it is asked, e.g. {@code สพฐ}
 * @param order its place in the report
 * @param email may be empty
 */
public record Agency(String code, String name, String shortName, String kind, int order, String email) {}
