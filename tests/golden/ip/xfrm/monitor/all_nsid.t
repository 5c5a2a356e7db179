# Where changes are.
$ events ip xfrm monitor all-nsid nokeys
$ ip xfrm policy add dir in
$ ip xfrm policy flush
$ events
[nsid current]src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
[nsid current]Flushed policy ptype main·
