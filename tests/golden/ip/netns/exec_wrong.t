$ ip netns add a
$ ip netns exec
! No netns name specified
? 1
$ ip netns exec a
! No command specified
? 1
$ ip netns exec nope
! No command specified
? 1
$ ip netns exec nope true
! Cannot open network namespace "nope": No such file or directory
? 255
$ ip netns exec a nocommand
! exec of "nocommand" failed: No such file or directory
? 1
$ ip netns exec a /nocommand
! exec of "/nocommand" failed: No such file or directory
? 1
$ ip netns exec a /etc
! exec of "/etc" failed: Permission denied
? 1
$ ip netns exec a ""
! exec of "" failed: No such file or directory
? 1
$ ip netns exec a -- echo x
! exec of "--" failed: No such file or directory
? 1
