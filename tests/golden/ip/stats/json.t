# In JSON.
$ ip -j stats show dev lo
$ ip -j -p stats show dev lo
