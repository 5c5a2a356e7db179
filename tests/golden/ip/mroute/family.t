# Other families have none, whatever the words.
$ ip -0 mroute
$ ip -M mroute show foo
$ ip -B mroute show iif nosuch
$ ip -0 -j mroute
$ ip -f link mroute help
! Usage: …
? 255
$ ip -f bridge mroute foo
! Command "foo" is unknown, try "ip mroute help".
? 255
