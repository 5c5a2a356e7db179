# What the command returns does not matter; a signal ends it all.
$ ip netns add a
$ ip netns add b
$ ip -all netns exec false
␤
netns: b
␤
netns: a
$ ip -all netns exec sh -c 'exit 3'
␤
netns: b
␤
netns: a
$ ip -all netns exec nocommand
␤
netns: b
␤
netns: a
! exec of "nocommand" failed: No such file or directory
! exec of "nocommand" failed: No such file or directory
$ ip -all netns exec sh -c 'kill -TERM $$'
␤
netns: b
? 1
