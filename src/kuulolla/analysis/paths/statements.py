"""Every question as SQL, written once for every engine.

The statements are templates over a relation `events` (`kuulolla.analysis.paths.store` names its columns).
What stands in braces is filled with conditions and numbers by the modules that ask. They keep to what DuckDB,
Spark, DataFusion and their like read alike: common table expressions, CASE, joins, aggregates, window
functions, whole numbers.
"""

from __future__ import annotations

COUNTS = """
SELECT part, {sums}
FROM (SELECT {part} AS part, events.* FROM events WHERE {within}) AS events
WHERE {any_step}
GROUP BY part
"""
SUM_OF_STEP = "sum(CASE WHEN {condition} THEN events.n ELSE 0 END) AS step_{number}"

# `place` orders events: by moment, and those of one moment by the first step that they match, then by the
# last, then by the last but one ... Events at one place match the same steps. `started` is the first place of
# a journey; its remainder by `parts` says what the event there belongs to.
MARKED = """
WITH firsts AS (
  SELECT journey, min(started) AS started, sum(n) AS n
  FROM (
    SELECT journey, n, (events.at * {ranks} + {first_mask}) * {parts} + {part} AS started
    FROM events
    WHERE {in_period} AND {first_step}
  ) AS matched
  GROUP BY journey
),
marked AS (
  SELECT journey, n, {flags}, (moment * {ranks} + CASE {first_match} END + {mask}) * {parts} AS place
  FROM (
    SELECT journey, n, events.at AS moment, {matches}
    FROM events
    WHERE {within} AND ({later_step})
  ) AS matched
),
unfollowed AS (
  SELECT {unfollowed} FROM marked WHERE journey = '' AND place < {period_end}
),
reached_1 AS (
  SELECT journey, started, started - started % {parts} AS place, 1 AS used, 0 AS waited
  FROM firsts
  WHERE journey <> ''
)"""

# Where each journey reached a later step: at the place where it stands, if an unspent event is left there,
# else at the next one. `used` is how many of a journey's events at `place` are spent.
REACHED_NEXT = """,
reached_{number} AS (
  SELECT journey, started,
    CASE WHEN here > used THEN place ELSE next_place END AS place,
    CASE WHEN here > used THEN used + 1 ELSE 1 END AS used,
    CASE WHEN here > used THEN 0
      ELSE (next_place - next_place % {places} - place + place % {places}) / {places} END AS waited
  FROM (
    SELECT before.journey, min(before.started) AS started,
      min(before.place) AS place, min(before.used) AS used,
      min(CASE WHEN marked.place > before.place THEN marked.place END) AS next_place,
      count(CASE WHEN marked.place = before.place THEN 1 END) AS here
    FROM reached_{before} AS before JOIN marked ON marked.journey = before.journey
    WHERE marked.is_{number} AND marked.place >= before.place
      AND marked.place < before.started - before.started % {places} + {window}
    GROUP BY before.journey
  ) AS found
  WHERE here > used OR next_place IS NOT NULL
)"""
STEP_REACHED = """
SELECT {number} AS step, -1 AS part, count(*) AS reached,
  median(round(CAST(waited AS DOUBLE))) AS waited, ({unfollowed}) AS unfollowed
FROM reached_{number}"""
STEP_REACHED_BY = """
SELECT {number} AS step, started % {parts} AS part, count(*) AS reached,
  median(round(CAST(waited AS DOUBLE))) AS waited, 0 AS unfollowed
FROM reached_{number}
GROUP BY started % {parts}"""
UNFOLLOWED_FIRST = "SELECT sum(n) FROM firsts WHERE journey = ''"
UNFOLLOWED_LATER = "SELECT step_{number} FROM unfollowed"

# What those who left before the last step did last.
DEPARTURES = """,
furthest AS (
  SELECT journey, min(started) AS started, max(step) AS step
  FROM ({each_reached}) AS reached
  GROUP BY journey
),
latest AS (
  SELECT furthest.journey, furthest.step, max(events.at) AS moment
  FROM furthest JOIN events ON events.journey = furthest.journey
  WHERE {within} AND furthest.step < {steps}
    AND events.at * {places} < furthest.started - furthest.started % {places} + {window}
  GROUP BY furthest.journey, furthest.step
),
endings AS (
  SELECT latest.step, max({ending}) AS ending
  FROM latest JOIN events ON events.journey = latest.journey AND events.at = latest.moment
  WHERE {within}
  GROUP BY latest.journey, latest.step
)
SELECT step, ending, people
FROM (
  SELECT step, ending, people, row_number() OVER (PARTITION BY step ORDER BY people DESC, ending) AS place
  FROM (SELECT step, ending, count(*) AS people FROM endings GROUP BY step, ending) AS counted
) AS ranked
WHERE place <= {limit}
ORDER BY step, place
"""

# Each goal with the touches of its journey before it. A touch is an event by a channel, unless the journey's
# event by a channel before it came by the same one less than `pause` earlier: then both are one visit.
TOUCHES = """
WITH goals AS (
  SELECT journey, events.at AS reached, count(*) AS goals
  FROM events
  WHERE {in_period} AND journey <> '' AND {goal}
  GROUP BY journey, events.at
),
tagged AS (
  SELECT journey, events.at AS moment, channel,
    lag(events.at) OVER (PARTITION BY journey ORDER BY events.at, channel) AS moment_before,
    lag(channel) OVER (PARTITION BY journey ORDER BY events.at, channel) AS channel_before
  FROM events
  WHERE {before_goals} AND channel <> '' AND journey IN (SELECT journey FROM goals)
),
touches AS (
  SELECT journey, moment, channel
  FROM tagged
  WHERE channel_before IS NULL OR channel_before <> channel OR moment - moment_before >= {pause}
),
credited AS (
  SELECT goals.journey, goals.reached, goals.goals, touches.moment, touches.channel,
    row_number() OVER (
      PARTITION BY goals.journey, goals.reached ORDER BY touches.moment, touches.channel) AS number,
    count(*) OVER (PARTITION BY goals.journey, goals.reached) AS touches,
    max(touches.moment) OVER (PARTITION BY goals.journey, goals.reached) AS latest
  FROM goals LEFT JOIN touches ON touches.journey = goals.journey
    AND touches.moment <= goals.reached AND touches.moment > goals.reached - {window}
)
SELECT coalesce(channel, '') AS channel, sum(goals * weight / weights) AS credit
FROM (
  SELECT channel, goals, weight,
    sum(weight) OVER (PARTITION BY journey, reached) AS weights
  FROM (SELECT credited.*, CAST({weight} AS DOUBLE) AS weight FROM credited) AS weighed
) AS shared
GROUP BY coalesce(channel, '')
"""
CHANNELS = "SELECT DISTINCT events.channel FROM events WHERE {within} AND {step}"
UNFOLLOWED_GOALS = "SELECT sum(n) FROM events WHERE {in_period} AND journey = '' AND {goal}"

JOINED = """
WITH joined AS (
  SELECT journey, min(events.at) AS moment, '' AS part
  FROM events
  WHERE {within} AND journey <> '' AND {step}
  GROUP BY journey
)"""
JOINED_BY = """
WITH earliest AS (
  SELECT journey, min(events.at) AS moment
  FROM events
  WHERE {within} AND journey <> '' AND {step}
  GROUP BY journey
),
joined AS (
  SELECT earliest.journey, earliest.moment, min({part}) AS part
  FROM earliest JOIN events ON events.journey = earliest.journey AND events.at = earliest.moment
  WHERE {within} AND {step}
  GROUP BY earliest.journey, earliest.moment
)"""

# How many journeys joined in each span (-1), how many of them were seen in each later one, and in any (-2).
COHORTS = """,
cohorts AS (
  SELECT journey, part, {span_joined} AS cohort FROM joined
),
seen AS (
  SELECT DISTINCT cohorts.journey, cohorts.part, cohorts.cohort, {span_seen} AS span
  FROM cohorts JOIN events ON events.journey = cohorts.journey
  WHERE {within} AND {back}
)
SELECT part, cohort, -1 AS span, count(*) AS people FROM cohorts GROUP BY part, cohort
UNION ALL
SELECT part, cohort, span, count(*) AS people FROM seen WHERE span > cohort GROUP BY part, cohort, span
UNION ALL
SELECT part, cohort, -2 AS span, count(DISTINCT journey) AS people
FROM seen WHERE span > cohort GROUP BY part, cohort
"""

OVERVIEW = """
SELECT day, name, channel, sum(n) AS n
FROM ({sources}) AS every
GROUP BY day, name, channel
"""
DAYS_WHOLE = "SELECT day, name, channel, n FROM by_day WHERE {whole} AND {subject}"
DAYS_EDGE = "SELECT events.day, name, channel, n FROM events WHERE {within} AND {subject}"

TOP_PATHS = """
SELECT path, n, count(*) OVER () AS paths, sum(n) OVER () AS total
FROM (SELECT path, sum(n) AS n FROM ({sources}) AS every GROUP BY path) AS summed
ORDER BY n DESC, path
LIMIT {limit}
"""
PATHS_WHOLE = "SELECT path, n FROM paths_by_month WHERE {whole} AND {subject}"
PATHS_EDGE = "SELECT path, n FROM events WHERE {within} AND path <> '' AND {subject}"
