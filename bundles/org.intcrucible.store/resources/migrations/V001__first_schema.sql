-- Times are ISO-8601 in UTC, ids are UUIDs, enums are in lower case, whatever has inner structure is JSON.
-- Positions order lists by when things were made; a clock that was set back does not change them.

CREATE TABLE crucible_projects (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    title VARCHAR(32672) NOT NULL,
    -- SHA-256 of the title while the project is not deleted: no two such projects share a title
    active_title CHAR(64) UNIQUE,
    revision INT NOT NULL CHECK (revision >= 0),
    run_count INT NOT NULL CHECK (run_count >= 0),
    created_at VARCHAR(30) NOT NULL,
    changed_at VARCHAR(30) NOT NULL,
    deleted_at VARCHAR(30),
    origin VARCHAR(200) NOT NULL,
    CONSTRAINT deleted_or_active CHECK ((active_title IS NULL) = (deleted_at IS NOT NULL))
);

CREATE TABLE crucible_problem_specs (
    id CHAR(36) NOT NULL PRIMARY KEY,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    revision INT NOT NULL CHECK (revision >= 1),
    content CLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    created_at VARCHAR(30) NOT NULL,
    UNIQUE (project_id, revision)
);

CREATE TABLE crucible_world_models (
    id CHAR(36) NOT NULL PRIMARY KEY,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    revision INT NOT NULL CHECK (revision >= 1),
    content CLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    created_at VARCHAR(30) NOT NULL,
    UNIQUE (project_id, revision)
);

-- A revision of a project's whole document: the text as its author wrote it, and the spec and the model that it holds.
CREATE TABLE crucible_documents (
    id CHAR(36) NOT NULL PRIMARY KEY,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    revision INT NOT NULL CHECK (revision >= 1),
    problem_spec_id CHAR(36) NOT NULL REFERENCES crucible_problem_specs,
    world_model_id CHAR(36) NOT NULL REFERENCES crucible_world_models,
    content CLOB NOT NULL,
    sha256 CHAR(64) NOT NULL,
    created_at VARCHAR(30) NOT NULL,
    UNIQUE (project_id, revision)
);

CREATE TABLE crucible_chat_sessions (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    mode VARCHAR(10) NOT NULL CHECK (mode IN ('setup', 'analysis')),
    title VARCHAR(32672) NOT NULL,
    about_run_id CHAR(36),
    about_candidate INT CHECK (about_candidate >= 1),
    created_at VARCHAR(30) NOT NULL
);
CREATE INDEX chat_sessions_of_project ON crucible_chat_sessions (project_id, position DESC);

CREATE TABLE crucible_messages (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    chat_session_id CHAR(36) NOT NULL REFERENCES crucible_chat_sessions,
    role VARCHAR(10) NOT NULL CHECK (role IN ('user', 'agent', 'system')),
    content CLOB NOT NULL,
    metadata CLOB NOT NULL,
    summary_of_run_id CHAR(36) UNIQUE,
    created_at VARCHAR(30) NOT NULL
);
CREATE INDEX messages_of_chat_session ON crucible_messages (chat_session_id, position DESC);

CREATE TABLE crucible_runs (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    number INT NOT NULL CHECK (number >= 1),
    document_id CHAR(36) NOT NULL REFERENCES crucible_documents,
    chat_session_id CHAR(36) REFERENCES crucible_chat_sessions,
    parent_run_id CHAR(36) REFERENCES crucible_runs,
    mode VARCHAR(20) NOT NULL CHECK (mode IN ('full_search', 'seeded', 'eval_only')),
    status VARCHAR(10) NOT NULL CHECK (status IN ('created', 'running', 'completed', 'failed', 'cancelled')),
    recommended_message_id CHAR(36) REFERENCES crucible_messages,
    recommended_config_snapshot CLOB,
    config_edited CLOB,
    config_run CLOB NOT NULL,
    ui_trigger_id CHAR(36) NOT NULL UNIQUE,
    ui_trigger_source VARCHAR(20) NOT NULL
        CHECK (ui_trigger_source IN ('run_config_panel', 'cli_tool', 'integration_test', 'api_client')),
    ui_trigger_metadata CLOB NOT NULL,
    ui_triggered_at VARCHAR(30) NOT NULL,
    preflight_result CLOB,
    input_hashes CLOB NOT NULL,
    stages CLOB NOT NULL,
    seed BIGINT NOT NULL,
    usage CLOB NOT NULL,
    marks CLOB NOT NULL,
    notes CLOB NOT NULL,
    stopped_after VARCHAR(200) NOT NULL,
    run_summary_message_id CHAR(36) UNIQUE REFERENCES crucible_messages,
    candidate_count INT NOT NULL CHECK (candidate_count >= 0),
    scenario_count INT NOT NULL CHECK (scenario_count >= 0),
    evaluation_count BIGINT NOT NULL CHECK (evaluation_count >= 0),
    probe_count BIGINT NOT NULL CHECK (probe_count >= 0),
    created_at VARCHAR(30) NOT NULL,
    started_at VARCHAR(30),
    completed_at VARCHAR(30),
    error_summary CLOB NOT NULL,
    origin VARCHAR(200) NOT NULL,
    UNIQUE (project_id, number),
    CONSTRAINT waits_unstarted CHECK (status <> 'created' OR (started_at IS NULL AND completed_at IS NULL)),
    CONSTRAINT runs_started CHECK (status <> 'running' OR (started_at IS NOT NULL AND completed_at IS NULL)),
    CONSTRAINT ends_completed CHECK (status IN ('created', 'running') OR (started_at IS NOT NULL AND completed_at IS NOT NULL)),
    CONSTRAINT history_is_over CHECK (origin = '' OR status IN ('completed', 'failed', 'cancelled'))
);
CREATE INDEX runs_newest_first ON crucible_runs (position DESC);
CREATE INDEX runs_of_project ON crucible_runs (project_id, position DESC);
CREATE INDEX runs_by_status ON crucible_runs (status, position DESC);
CREATE INDEX runs_by_mode ON crucible_runs (mode, position DESC);
ALTER TABLE crucible_messages ADD CONSTRAINT summary_of_run FOREIGN KEY (summary_of_run_id) REFERENCES crucible_runs;
ALTER TABLE crucible_chat_sessions ADD CONSTRAINT about_run FOREIGN KEY (about_run_id) REFERENCES crucible_runs;

CREATE TABLE crucible_scenario_suites (
    run_id CHAR(36) NOT NULL REFERENCES crucible_runs,
    ordinal INT NOT NULL CHECK (ordinal >= 1),
    name CLOB NOT NULL,
    type VARCHAR(20) NOT NULL CHECK (type IN ('normal_operation', 'stress_test', 'edge_case', 'failure_mode')),
    source VARCHAR(20) NOT NULL CHECK (source IN ('nominal', 'named', 'sampled', 'adversarial')),
    weight DOUBLE NOT NULL CHECK (weight >= 0),
    may_fail BOOLEAN NOT NULL,
    reason CLOB NOT NULL,
    state CLOB NOT NULL,
    PRIMARY KEY (run_id, ordinal)
);

CREATE TABLE crucible_candidates (
    run_id CHAR(36) NOT NULL REFERENCES crucible_runs,
    ordinal INT NOT NULL CHECK (ordinal >= 1),
    -- missing until the run came to ranking
    rank INT CHECK (rank >= 1),
    label CLOB NOT NULL,
    status VARCHAR(20) NOT NULL CHECK (status IN ('new', 'under_test', 'promising', 'weak', 'rejected')),
    origin VARCHAR(10) NOT NULL CHECK (origin IN ('user', 'system')),
    parents CLOB NOT NULL,
    levers CLOB NOT NULL,
    outcomes CLOB,
    p DOUBLE CHECK (p BETWEEN 0 AND 1),
    r DOUBLE CHECK (r BETWEEN 0.01 AND 1),
    i DOUBLE CHECK (i BETWEEN 0 AND 100),
    scores CLOB,
    robustness CLOB,
    provenance CLOB NOT NULL,
    CONSTRAINT candidates_by_ordinal PRIMARY KEY (run_id, ordinal),
    CONSTRAINT candidates_by_rank UNIQUE (run_id, rank)
);

-- Numbers of neighbouring candidates in neighbouring scenarios: one row for each column of them, eight bytes big-endian for
-- each number, scenario by scenario within candidate by candidate; states take one byte each.
CREATE TABLE crucible_evaluations (
    run_id CHAR(36) NOT NULL REFERENCES crucible_runs,
    first_scenario INT NOT NULL CHECK (first_scenario >= 1),
    first_candidate INT NOT NULL CHECK (first_candidate >= 1),
    column_number INT NOT NULL CHECK (column_number >= 0),
    scenarios INT NOT NULL CHECK (scenarios >= 1),
    candidates INT NOT NULL CHECK (candidates >= 1),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ('state', 'outcome', 'satisfaction', 'prediction', 'resource')),
    name CLOB NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT evaluations_by_place PRIMARY KEY (run_id, first_scenario, first_candidate, column_number)
);

CREATE TABLE crucible_evaluation_failures (
    run_id CHAR(36) NOT NULL REFERENCES crucible_runs,
    candidate INT NOT NULL CHECK (candidate >= 1),
    scenario INT NOT NULL CHECK (scenario >= 1),
    reason CLOB NOT NULL,
    CONSTRAINT failures_by_place PRIMARY KEY (run_id, candidate, scenario)
);

CREATE TABLE crucible_issues (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    run_id CHAR(36) REFERENCES crucible_runs,
    candidate INT CHECK (candidate >= 1),
    type VARCHAR(20) NOT NULL CHECK (type IN ('model', 'constraint', 'evaluator', 'scenario')),
    severity VARCHAR(20) NOT NULL CHECK (severity IN ('minor', 'important', 'catastrophic')),
    description CLOB NOT NULL,
    remediation CLOB NOT NULL,
    created_at VARCHAR(30) NOT NULL,
    resolved_at VARCHAR(30)
);
CREATE INDEX issues_of_project ON crucible_issues (project_id, position DESC);

CREATE TABLE crucible_snapshots (
    id CHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    run_id CHAR(36) REFERENCES crucible_runs,
    name VARCHAR(32672) NOT NULL,
    content CLOB NOT NULL,
    created_at VARCHAR(30) NOT NULL
);
CREATE INDEX snapshots_of_project ON crucible_snapshots (project_id, position DESC);

-- What happened to elements of specs and models. Only grows.
CREATE TABLE crucible_provenance (
    position BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    element_id VARCHAR(32672) NOT NULL,
    type VARCHAR(40) NOT NULL,
    occurred_at VARCHAR(30) NOT NULL,
    actor VARCHAR(10) NOT NULL CHECK (actor IN ('user', 'agent', 'system')),
    source VARCHAR(200) NOT NULL,
    description CLOB NOT NULL,
    reference_ids CLOB NOT NULL,
    metadata CLOB NOT NULL
);
CREATE INDEX provenance_of_project ON crucible_provenance (project_id, position DESC);

-- Events of projects and runs that may be gone: no foreign keys.
CREATE TABLE crucible_audit_events (
    sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    occurred_at VARCHAR(30) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    actor VARCHAR(10) NOT NULL CHECK (actor IN ('user', 'agent', 'system')),
    project_id CHAR(36),
    run_id CHAR(36),
    payload CLOB NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL
);
CREATE INDEX audit_events_newest_first ON crucible_audit_events (sequence DESC);
CREATE INDEX audit_events_of_project ON crucible_audit_events (project_id, sequence DESC);
CREATE INDEX audit_events_of_run ON crucible_audit_events (run_id, sequence DESC);
CREATE INDEX audit_events_of_kind ON crucible_audit_events (kind, sequence DESC);

-- Its one row is locked by whoever appends, so that sequence numbers have no gaps.
CREATE TABLE crucible_audit_head (
    only_row INT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    sequence BIGINT NOT NULL,
    hash CHAR(64) NOT NULL
);
INSERT INTO crucible_audit_head VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Takes no row, so that a trigger that inserts one refuses what it was triggered by.
CREATE TABLE crucible_audit_guard (
    attempts INT NOT NULL CONSTRAINT audit_is_append_only CHECK (attempts = 0)
);
CREATE TRIGGER audit_events_not_updated AFTER UPDATE ON crucible_audit_events
    FOR EACH STATEMENT INSERT INTO crucible_audit_guard VALUES 1;
CREATE TRIGGER audit_events_not_deleted AFTER DELETE ON crucible_audit_events
    FOR EACH STATEMENT INSERT INTO crucible_audit_guard VALUES 1;

-- Events of imported projects, as they stood in the logs of where the projects have been.
CREATE TABLE crucible_foreign_events (
    project_id CHAR(36) NOT NULL REFERENCES crucible_projects,
    -- the installation whose log it was
    origin VARCHAR(200) NOT NULL,
    sequence BIGINT NOT NULL,
    occurred_at VARCHAR(30) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    actor VARCHAR(10) NOT NULL,
    run_id CHAR(36),
    payload CLOB NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    -- a database that was copied has a second log under the same name
    PRIMARY KEY (project_id, origin, sequence, hash)
);

-- Facts of this installation: its id.
CREATE TABLE crucible_facts (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    content VARCHAR(32672) NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_projects TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_problem_specs TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_world_models TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_documents TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_chat_sessions TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_messages TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_runs TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_scenario_suites TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_candidates TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_evaluations TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_evaluation_failures TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_issues TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_snapshots TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_provenance TO crucible_app;
GRANT SELECT, INSERT, DELETE ON crucible_foreign_events TO crucible_app;
GRANT SELECT, INSERT ON crucible_audit_events TO crucible_app;
GRANT SELECT, UPDATE ON crucible_audit_head TO crucible_app;
GRANT SELECT, INSERT ON crucible_facts TO crucible_app;
GRANT SELECT ON crucible_schema_history TO crucible_app;
