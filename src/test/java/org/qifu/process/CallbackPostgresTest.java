package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL, where the turn of a receiver is a lock of its own kind. */
@ContextConfiguration(initializers = OnPostgres.class)
class CallbackPostgresTest extends CallbackTest {}
