# The default actions of signals are those the caller left: a closed pipe ends the command.
$ ip netns add a
$ ip netns exec a sh -c 'yes | head -1'
y
$ ip netns exec a sh -c 'echo $((0x$(sed -n s/SigIgn:.//p /proc/self/status) & 0x1000))'
0
$ ip netns exec a grep SigBlk /proc/self/status
SigBlk:	0000000000000000
