# There is no process between: what kills the command kills what was started.
$ ip netns add a
$ ip netns exec a sh -c 'kill -TERM $$'
! Terminated
? 143
$ ip netns exec a sh -c 'kill -KILL $$'
! Killed
? 137
$ sh -c 'ip netns exec a sh -c "kill -INT \$\$"; echo $?'
130
$ sh -c 'echo $$; exec ip netns exec a sh -c "echo \$\$"' | uniq | wc -l
1
