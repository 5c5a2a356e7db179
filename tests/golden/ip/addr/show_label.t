# Labels are matched as file names are.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.1.1/24 dev b0 label b0:2
$ ip addr add 10.0.2.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr show label b0:1
    inet 10.0.0.1/24 scope global b0:1
       valid_lft forever preferred_lft forever
$ ip addr show label 'b0:*'
    inet 10.0.0.1/24 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global b0:2
       valid_lft forever preferred_lft forever
$ ip addr show label 'b?:[12]'
    inet 10.0.0.1/24 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global b0:2
       valid_lft forever preferred_lft forever
$ ip addr show label b0
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr show label '*'
    inet 10.0.0.1/24 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global b0:2
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr show label nope
$ ip addr show label
! Command line is not complete. Try option "help"
? 255
$ ip -o addr show label 'b0:*'
2: b0    inet 10.0.0.1/24 scope global b0:1\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.1.1/24 scope global b0:2\       valid_lft forever preferred_lft forever
$ ip -br addr show label 'b0:*'
␤
10.0.0.1/24 10.0.1.1/24·
$ ip -j addr show label 'b0:*'
[{"addr_info":[]},{"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"b0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"b0:2","valid_life_time":4294967295,"preferred_life_time":4294967295},{},{}]}]
