({
    leave: function (component) {
        var toast = $A.get('e.force:showToast');
        toast.setParams({ type: 'info', message: component.get('v.reason') });
        toast.fire();
        $A.get('e.force:closeQuickAction').fire();
    }
});
