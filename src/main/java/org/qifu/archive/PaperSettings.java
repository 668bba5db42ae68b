package org.qifu.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the templates of the papers come from.
 *
 * @param folder path of a folder with the county's own templates, empty for none; a template missing there is the
 *     delivered one
 */
@ConfigurationProperties("qifu.papers")
record PaperSettings(@DefaultValue("") String folder) {}
