"""The ground everything stands on: organisations, members and roles, facts, jobs, words, refusals."""
