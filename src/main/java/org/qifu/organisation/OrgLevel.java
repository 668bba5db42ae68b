package org.qifu.organisation;

/** The three levels of service, from the top (R-ORG-08). */
public enum OrgLevel {
    /** 市级企业综合服务中心. */
    CITY,
    /** 县级（园区）企业服务中心. */
    COUNTY,
    /** 企业社区: the stations and windows. */
    COMMUNITY
}
