package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class FactsPostgresTest extends FactsTest {}
