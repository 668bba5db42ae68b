package org.qifu.portal.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county says on its pages.
 *
 * @param complaintSite name of the online platform for complaints beside 12345; printed in the source for another
 *     county, so it is set where the system runs (C-59)
 * @param complaintUrl its address; empty when it is named only
 * @param baseUrl address under which the public reaches the pages, for QR codes; empty: as the request names it
 */
@ConfigurationProperties("qifu.portal")
record PortalSettings(
        @DefaultValue("企业综合服务平台") String complaintSite,
        @DefaultValue("") String complaintUrl,
        @DefaultValue("") String baseUrl) {}
