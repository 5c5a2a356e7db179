# -echo shows what the kernel made.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -echo addr add 10.0.0.1/24 dev b0
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -echo -j addr add 10.0.1.1/24 dev b0
[{"index":2,"dev":"b0","family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]
$ ip -echo addr add fd00::1/64 dev b0
$ ip -echo addr del 10.0.0.1/24 dev b0
Deleted 2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -echo addr add foo dev b0
! Error: any valid prefix is expected rather than "foo".
? 1
