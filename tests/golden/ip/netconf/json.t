# In JSON.
$ ip -j netconf
$ ip -j -p netconf show dev lo
