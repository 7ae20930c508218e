package io.ruamlem.model;

/** What an agency did with an item: answered, ไม่มี, ไม่เกี่ยวข้อง, or no word of it. */
public enum Status {
    ANSWERED,
    NOTHING,
    NOT_APPLICABLE,
    MISSING
}
