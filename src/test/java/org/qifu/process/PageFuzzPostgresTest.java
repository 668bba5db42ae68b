package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL, which takes no NUL in a text. */
@ContextConfiguration(initializers = OnPostgres.class)
class PageFuzzPostgresTest extends PageFuzzTest {}
