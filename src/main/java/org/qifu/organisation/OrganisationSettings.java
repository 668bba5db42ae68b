package org.qifu.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation of this county comes from (C-36).
 *
 * @param data folder with the county's own CSV files; a file missing there is taken from the delivered data
 */
@ConfigurationProperties("qifu.organisation")
record OrganisationSettings(@DefaultValue(DELIVERED) String data) {

    static final String DELIVERED = "classpath:data/";
}
