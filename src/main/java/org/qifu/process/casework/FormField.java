package org.qifu.process.casework;

import java.util.List;
import java.util.Map;

/**
 * A field of a form.
 *
 * @param key its name in the document
 * @param label what stands beside it
 * @param options words by value, empty when it takes any
 * @param coded whether it takes codes of units or people
 * @param rows its own fields where it is a list of rows, else empty
 */
record FormField(String key, String label, Map<String, String> options, boolean coded, List<FormField> rows) {}
