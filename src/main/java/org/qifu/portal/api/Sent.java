package org.qifu.portal.api;

/** What other systems send as JSON. Read strictly: see {@link StrictJson}. */
interface Sent {}
