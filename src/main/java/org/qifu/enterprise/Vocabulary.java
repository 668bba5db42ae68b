package org.qifu.enterprise;

/** What the registers must know of words and numbers that belong to other capabilities. */
public interface Vocabulary {

    /** Whether this is a 统一社会信用代码, or the ID number of a person, with the right check character. */
    boolean number(String text);

    /** The code of the service type printed with these words; any other matter as it is. */
    String matter(String text);
}
