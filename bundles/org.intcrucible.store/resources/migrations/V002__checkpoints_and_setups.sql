-- Runs that take over what others finished, and configurations that nobody has pressed.

-- What becomes of the parent's work.
ALTER TABLE crucible_runs ADD COLUMN continuation VARCHAR(10) NOT NULL DEFAULT ''
    CONSTRAINT continuations CHECK (continuation IN ('', 'repeat', 'resume'));
-- Looked at when a transaction ends: an archive brings the parents of runs after the runs.
ALTER TABLE crucible_runs ADD CONSTRAINT continues_a_parent CHECK ((continuation = '') = (parent_run_id IS NULL)) DEFERRABLE INITIALLY DEFERRED;
-- No mark had a meaning so far.
UPDATE crucible_runs SET marks = '[]';
CREATE INDEX runs_of_parent ON crucible_runs (parent_run_id);

-- Stages that a run has finished, in the order in which it did.
CREATE TABLE crucible_checkpoints (
    run_id CHAR(36) NOT NULL REFERENCES crucible_runs,
    stage VARCHAR(40) NOT NULL,
    ordinal INT NOT NULL CHECK (ordinal >= 1),
    input_sha256 CHAR(64) NOT NULL,
    content CLOB NOT NULL,
    created_at VARCHAR(30) NOT NULL,
    PRIMARY KEY (run_id, stage),
    CONSTRAINT checkpoints_in_order UNIQUE (run_id, ordinal)
);

-- What a user was about to run in a project.
CREATE TABLE crucible_run_drafts (
    project_id CHAR(36) NOT NULL PRIMARY KEY REFERENCES crucible_projects,
    content CLOB NOT NULL,
    changed_at VARCHAR(30) NOT NULL
);

-- Configurations that are kept under a name, for all projects.
CREATE TABLE crucible_run_presets (
    name VARCHAR(200) NOT NULL PRIMARY KEY,
    content CLOB NOT NULL,
    changed_at VARCHAR(30) NOT NULL
);

GRANT SELECT, INSERT, DELETE ON crucible_checkpoints TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_run_drafts TO crucible_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON crucible_run_presets TO crucible_app;
