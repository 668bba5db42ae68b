package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same collisions on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class HelpRacesPostgresTest extends HelpRacesTest {}
