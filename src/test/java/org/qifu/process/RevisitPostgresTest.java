package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same revisits on a real PostgreSQL, where closings of a station truly meet. */
@ContextConfiguration(initializers = OnPostgres.class)
class RevisitPostgresTest extends RevisitTest {}
