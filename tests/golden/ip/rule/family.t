# Families without rules.
$ ip -f link rule
$ ip -M rule
$ ip -B rule
$ ip -0 rule add table 100
$ ip -M rule flush
