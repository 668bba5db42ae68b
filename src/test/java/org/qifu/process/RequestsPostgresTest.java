package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL, where a key that is taken ends the transaction that meets it. */
@ContextConfiguration(initializers = OnPostgres.class)
class RequestsPostgresTest extends RequestsTest {}
